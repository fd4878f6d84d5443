package extract

// readNewsML1 reads NewsML 1 (IPTC, until 2008), which archives and some
// agencies still have: every item with a text, at whatever depth of components.
func readNewsML1(root *element) []*Article {
	var out []*Article
	for _, e := range root.all("NewsItem") {
		a := &Article{}
		if lines := find(e, "NewsLines"); lines != nil {
			a.Title = lines.at("HeadLine").content()
			for _, by := range lines.all("ByLine") {
				a.Authors = append(a.Authors, by.content())
			}
		}
		a.Authors = names(a.Authors)
		a.Language = language(find(e, "Language").get("FormalName"))
		a.Source = find(e, "Provider").at("Party").get("FormalName")
		manage := e.at("NewsManagement")
		a.Published = timestamp(or(manage.at("ThisRevisionCreated").content(), manage.at("FirstCreated").content(), e.at("Identification", "NewsIdentifier", "DateId").content()))
		a.Provider = provider(a.Source, a.Authors, find(e, "CreditLine").content(), find(e, "Source").at("Party").get("FormalName"))
		if data := find(e, "DataContent"); data != nil {
			a.Body = inlineText(data)
		}
		out = append(out, a)
	}
	return out
}
