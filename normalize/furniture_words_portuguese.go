package normalize

// portuguesePageWords are the words by which Portuguese pages speak of themselves.
var portuguesePageWords = []pageWordRow{
	{pageThing, `aba abas alerta alertas anunciante anúncio anúncios aplicativo aplicação app arquivo artigo artigos banner blog
		blogs boletim boletins botão busca cabeçalho canal capa categoria categorias clipe colunistas comentário
		comentários conteúdo conteúdos cupom cupons cupão desconto descontos download editoria edição email enquete
		enquetes episódio episódios etiqueta etiquetas formulário foto fotogaleria fotos fórum galeria hashtag horóscopo
		infográfico infográficos jogos legenda legendas leitura link links lotaria loterias mail manchete manchetes
		matéria matérias menu menus miniatura newsletter newsletters notificação notificações notícia notícias
		passatempo passatempos patrocinado pdf perfil pesquisa plantão podcast podcasts promoção promoções publicidade
		publieditorial página páginas quiz redação reportagem reportagens rss secção seção site sites sondagem sondagens
		sorteio sorteios suplemento tag tags transcrição tuíte tuítes tweet tweets tópico tópicos vídeo vídeos widget
		áudio áudios`},
	{readerDoes, `aceda aceita aceitar aceito acessar acesse acompanhe adicione adira adquira ajude ajustar apoie aprenda assinar
		assine assista assistir ativar ative atualizada atualizar baixar baixe buscar busque cadastrar cadastre calcule
		carregar clicando clicar clique colar comentar comente compartilhar compartilhe comunique concorda concorra
		configurar confira conheça consulte contatar conte continuar continue contribua copiar curtir curtiu denunciar
		denuncie desativar desative descarregar descarregue descobrir descubra divulgue doar doe editar efetue entre
		esclareça escolha escreva escutar expandir experimente fale faça ganhe garanta gerenciar gostar guardar imprimir
		indique inscreva inscrever inserir insira instale investe invista leia ler ligue mande marque mostrar navegue
		obtenha ocultar opine ouvir ouça participar participe partilhar partilhe pausar pergunte personalizar pesquisar
		pesquise peça preencha publicada publicado pular receba recolher registrar registre reportar reproduzir reserve
		responda responder retuitar saiba salvar selecione siga simule subscreva sugira teste torne utilize veja
		verifique voltar`},
	{listWord, `comentadas destaque destaques imperdíveis lidas lidos novidades populares recentes recomendadas recomendados
		recomendamos relacionadas relacionados similares tendências vistas vistos últimas últimos`},
	{pointsOn, `abaixo acima agora anterior anteriores aqui completa gratuitamente grátis hoje mais outras outros próxima próximas
		próximo próximos também toda todas todos topo última`},
	{machineWord, `android bloqueador captcha carregando chrome cookie cookies dispositivo dispositivos firefox ios ipad iphone
		javascript login navegador navegadores plugin safari senha smartphone tablet usuário`},
	{accountWord, `acessibilidade assinante assinantes assinatura assinaturas cadastro cfd configurações consentimento conta
		definições ilimitado lgpd política preferências privacidade reservados termos`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `actualidade ambiente atualidade beleza bolsa brasil carros cidade cidades cinema ciência classificados clima contacto
		contato cotidiano culinária cultura desporto economia educação emprego empresas entretenimento esporte esportes estilo
		famosos finanças futebol gente geral home imóveis internacional início livros local mercados moda mundo música
		nacional negócios opinião policial polícia portugal região regiões saúde serviços sociedade tecnologia televisão tempo
		tv viagem viagens`},
	{timeWord, `ago atrás dia dias hora horas há meses min minuto mês semana semanas`},
	{toReader, `seu seus sua suas te teu ti tua você vocês`},
	{ofHouse, `nos nossa nossas nosso nossos nós`},
	{eitherWord, `abrir acesso adicionar ampliar assunto assuntos atualizado autor autora autores cancelar celular clube comprar
		compre comunidade condições contas curta dados deixe direitos doação doações encontre encontrou entrar enviar
		envie erro erros exclusivo experiência falha fechar fique gosto gralha gralhas história ideia imagem imagens
		impressa impresso informado informações informe internet ir jornalista jornalistas leitor leitores melhorar
		minutos obrigado oferta ofertas participação pergunta perguntas permita permitir planilha preço programa
		programação proibida publicar quer quiser receber recusar recuse reduzir repetir reprodução resposta respostas
		saber seguir sócio sócios tema temas ver versão vindo visite viu votar vote web`},
}
