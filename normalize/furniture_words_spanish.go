package normalize

// spanishPageWords are the words by which Spanish pages speak of themselves.
var spanishPageWords = []pageWordRow{
	{pageThing, `alerta alertas anunciante anuncio anuncios aplicación app artículo artículos audio bandeja banner blog blogs boletines
		boletín botón breves buscador búsqueda cabecera categoría categorías clip comentario comentarios contenido contenidos
		correo crucigrama descarga descargas directo edición email emisiones emisión encuesta encuestas enlace enlaces episodio
		episodios etiqueta etiquetas foro foros foto fotogalería fotogalerías fotos galería galerías hashtag hemeroteca
		horóscopo infografía infografías juegos lectura leyenda link links lotería loterías mail mensajería menú menús
		miniatura newsletter newsletters nota notas noticia noticias notificaciones notificación patrocinado pdf perfil
		pestaña pestañas podcast podcasts portada programas publicidad publirreportaje página páginas quiz redacción
		reproductor rss secciones sección sitio sitios subtítulos suscriptor suscriptores transcripción trivia tuit tuits
		tweet tweets video videos vídeo vídeos web widget`},
	{readerDoes, `abre abrí apúntate avisanos avísanos avísenos compara compará reserva reservá solicita solicitá valora valóralo accede acceder aceptar activa actualizada actualizar agrega agregar agregá agréganos ajustar apoya añadir buscar buscá
		cargar cerrá clic click comenta comentar comentá comparte compartilo compartir compartí configura configurar conoce
		conocé conozca consultar contacta contactar continuar copiar dejanos dejá desactiva desactivar descargar descargá descubre
		descubrir descubrí desliza deslizá desplegar disfruta disfrutá donar doná déjanos editar elegí enterate entérate enviá
		escribe escribí escucha escuchar escuche escuchá gestionar guardar hacé haga haz imprimir informate infórmate ingresa
		ingresar ingrese ingresá inicia iniciar inscríbete lea lee leer leé mira mire mirá mostrar ocultar opina opinar opiná
		participa participar participá pausar pegar personalizar plegar publicada publicado pulsa pulse recibí registrarme
		registrarse registrá regístrate reportar reproducir responder retuitear saltar seguinos seguí seguínos sepa siga sigue
		subscríbete sumate suscribirme suscribirse suscribite suscríbase suscríbete síguenos súmate tocá tuitear unite validar
		vea volver votá únete`},
	{listWord, `comentadas compartidas destacadas destacado destacados imperdibles leídas leídos novedades populares reciente
		recientes recomendadas recomendado recomendados recomendamos relacionada relacionadas relacionado relacionados
		similares tendencias vistas vistos últimas últimos`},
	{pointsOn, `abajo acá ahora anterior anteriores aquí arriba completa completo gratis hoy leído lo más otras otros siguiente
		siguientes también toda todas todos visto última último`},
	{machineWord, `android bloqueador bloqueadores captcha cargando chrome contraseña cookie cookies dispositivo dispositivos extensión
		firefox ios ipad iphone javascript login navegador navegadores plugin safari smartphone tablet tableta usuario`},
	{accountWord, `accesibilidad aviso configuración consentimiento cuenta cuentas ilimitado legal membresía política preferencias
		privacidad registro rgpd suscripciones suscripción`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `actualidad ambiente américa argentina belleza bolsa ciencia cine ciudad clasificados clima cocina contacto cultura
		deporte deportes economía educación empleo empresas entretenimiento españa espectáculos estados estilo famosos
		farándula finanzas fútbol gente inicio inmobiliaria internacional internacionales judiciales libros local locales
		medio mercados moda motor mundo méxico música nacional nacionales negocios opinión policial policiales provincia
		regiones región salud seguridad servicios sociedad sucesos tecnología televisión tiempo tienda tv viajes`},
	{timeWord, `ago atrás día días hace hora horas mes meses min semana semanas`},
	{toReader, `contigo te ti tu tus tú usted ustedes vos`},
	{ofHouse, `nos nosotros nuestra nuestras nuestro nuestros`},
	{eitherWord, `abrir acceso activar actualizado ajuste ampliar apoyar archivo autor autora autores bienvenido cable cables canal
		canales cancelar celular cerrar comprar comunidad condiciones consulta datos deja dejar derechos elige encontrar
		encuentra entrar entrevista enviar envía error exclusivo experiencia favorita gracias gratuita historia idea imagen
		impresa impreso imágenes informaciones información informada informado internet ir lector lectores legales mejorar
		minuto minutos móvil oferta ofertas periodista periodistas permite permitir precio pregunta preguntas programa
		programación prohibida publicar rechaza rechazar recibe recibir reducir repetir reproducción reservados respuesta
		respuestas saber seguir tema temas titulares toca términos ver versión visita visitar vota votar`},
}
