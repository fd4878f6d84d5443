package normalize

// spanishPageWords are the words by which Spanish pages speak of themselves.
var spanishPageWords = []pageWordRow{
	{pageThing, `alerta alertas anunciante anuncio anuncios aplicación app artículo artículos audio bandeja banner banners
		beneficios blog blogs boletines boletín botón breves buscador búsqueda cabecera categoría categorías clip
		comentario comentarios contenido contenidos correo crucigrama crucigramas cupones cupón descarga descargas
		descuento descuentos directo edición edictos email emisiones emisión encuesta encuestas enlace enlaces episodio
		episodios errata erratas esquela esquelas etiqueta etiquetas formulario foro foros foto fotogalería fotogalerías
		fotos galería galerías hashtag hemeroteca horóscopo infografía infografías juegos kiosco lectura leyenda link
		links lotería loterías mail mensajería menú menús miniatura newsletter newsletters nota notas noticia noticias
		notificaciones notificación pasatiempos patrocinado pdf perfil pestaña pestañas podcast podcasts portada
		programas promo promociones promoción publicidad publirreportaje página páginas quiniela quiosco quiz redacción
		reproductor rss secciones sección sitio sitios sorteo sorteos subtítulos sudoku suplemento suplementos
		suscriptor suscriptores transcripción trivia tuit tuits tweet tweets video videos viñetas vídeo vídeos web
		widget`},
	{readerDoes, `abonate abre abrí abónate acceda accede acceder accedé aceptar activa actualizada actualizar adquiere adquirí
		agrega agregar agregá agréganos ahorrá ajustar anotate anótate apoya apoyanos apóyanos apóyenos apúntate
		asociate asóciate avisanos avísanos avísenos añadir buscar buscá calcula calcule calculá cargar cerrá chatea
		clic clica click clique cliquea cliqueá colabora colaborá comenta comentar comentá compara comparte compartilo
		compartir compartí compará compre comprá compártela compártelo comunicate comunícate comuníquese configura
		configurar conoce conocenos conocé conozca consultar consulte consultá contacta contactanos contactar contanos
		continuar contáctanos contáctenos conócenos copiar cotizá cuéntanos cuéntenos decinos dejanos dejá desactiva
		desactivar descargar descargue descargá descubra descubre descubrir descubrí descárgala descárgalo desliza
		deslizá desplegar dinos disfruta disfrutá donar done doná déjanos díganos editar elegí elija enterate entérate
		entérese envianos enviá envíanos envíe envíenos escribe escribinos escribí escríbanos escríbeme escríbenos
		escucha escuchar escuche escuchá gestionar guardar haceme hacete hacé haga haz hazte háganos hágase imprimir
		informate infórmate ingresa ingresar ingrese ingresá inicia iniciar inscríbete instala instalá jugá lea lee leer
		leé llamanos llene llená llámanos mandanos mira mire mirá mostrar mándanos mándenos ocultar opina opinar opine
		opiná participa participar participe participá pausar pedí pegar personalizar pincha pinche plegar preguntanos
		preguntá pregúntanos probá pruebe pruébalo publicada publicado pulsa pulse pídelo reciba recibí reenviaron
		reenviá reenvía registrarme registrarse registrá regálate regístrate regístrese reportar reproducir reserva
		reserve reservá responder retuitear saltar seguinos seguí seguínos seleccione seleccioná sepa siga sigue
		solicita solicite solicitá subscríbete sumate suscribirme suscribirse suscribite suscribí suscríbanse suscríbase
		suscríbete síganos síguelo síguenos súmate tocá tuitear unete unite utilice validar valora valore valóralo vea
		verifique visitanos visite visitá visítanos volver vote votá únanse únase únete`},
	{listWord, `comentadas compartidas destacadas destacado destacados imperdibles leídas leídos novedades populares reciente
		recientes recomendadas recomendado recomendados recomendamos relacionada relacionadas relacionado relacionados
		similares tendencias vistas vistos últimas últimos`},
	{pointsOn, `abajo acá ahora anterior anteriores aquí arriba completa completo gratis hoy leído lo más otras otros siguiente
		siguientes también toda todas todos visto última último`},
	{machineWord, `android bloqueador bloqueadores captcha cargando chrome contraseña cookie cookies dispositivo dispositivos extensión
		firefox ios ipad iphone javascript login navegador navegadores plugin safari smartphone tablet tableta usuario`},
	{accountWord, `accesibilidad aviso cfd configuración consentimiento cuenta cuentas ilimitado legal membresía política
		preferencias privacidad registro rgpd suscripciones suscripción`},
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
	{eitherWord, `abrir acceso activar actualizado ajuste ampliar apoyar archivo autor autora autores bienvenido cable cables
		canal canales cancelar celular cerrar club comprar comunicar comunidad condiciones consulta credencial crédito
		cuota datos deja dejar demo derechos detectado detectaste elige encontrado encontrar encontraste encuentra
		entrar entrevista enviar envía equivocación error exclusivo experiencia fallo favorita gana ganar gane ganá
		gracias gratuita historia idea imagen imprecisión impresa impreso imágenes informaciones información informada
		informado internet ir juega lector lectores legales mejorar minuto minutos móvil oferta ofertas opiniones
		patrocinador periodista periodistas permite permitir plan planes precio pregunta preguntas programa programación
		prohibida prueba publicar rechaza rechazar recibe recibir rectificación reducir repetir reproducción reservados
		respuesta respuestas saber sabías seguir simulador simule socia socias socio socios tema temas titulares toca
		términos ver versión visita visitar vota votar`},
}
