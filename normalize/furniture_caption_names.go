package normalize

// Whose a picture is: the names that end its credit.

// agenciesEnd says whether the tokens [k, end) are names, some with a point, and the last of
// them an agency's behind a stroke: "Kran.Bild/APA/dpa".
func (m *marker) agenciesEnd(k, end int32) bool {
	if end-k > captionReach || end-k < 3 || !m.agencyAt(end-1) || !m.is(end-2, '/') {
		return false
	}
	for ; k < end-1; k++ {
		if !m.flag(k, tUpper) && !m.is(k, '/') && !m.agencyAt(k) && (!m.is(k, '.') || m.flag(k, tSpace)) {
			return false
		}
	}
	return true
}

// housesEnd says whether [k, end) is two names of houses with a stroke between: "Foto:
// Chemiepark/Kanal GmbH".
func (m *marker) housesEnd(k, end int32) bool {
	for j := k + 1; j < end-1; j++ {
		if m.is(j, '/') {
			return m.namesHouse(k, j) && m.namesHouse(j+1, end)
		}
	}
	return false
}

// takenBy says whether [k, end) is a person and an agency that has pictures alone, or a
// person and any agency, which sign a picture where they are called its source: "(Quelle:
// Jane Roe/imago images)".
func (m *marker) takenBy(k, end int32) bool {
	name := m.personsName(k, end)
	if name == k || !m.is(name, '/') {
		return false
	}
	if h := m.cueAt(name+1, cuePhotoAgency); h != nil {
		return h.end == end
	}
	h := m.cueAt(name+1, cueSource)
	return h != nil && h.end == end && m.agencyAt(name+1)
}

// allNames says whether [k, end) is nothing but names in capitals with strokes between.
func (m *marker) allNames(k, end int32) bool {
	for ; k < end; k++ {
		if !m.is(k, '/') && !m.caps(k) {
			return false
		}
	}
	return true
}

// capitalNames says whether [k, end) is nothing but names with strokes and points between, as
// of who took a picture and for whom: "Sgt.Roca / Agência Força Naval".
func (m *marker) capitalNames(k, end int32) bool {
	if k >= end || end-k > captionReach || !m.flag(k, tUpper) || !m.flag(end-1, tUpper) {
		return false
	}
	for ; k < end; k++ {
		if !m.flag(k, tUpper) && !m.is(k, '/') && !m.is(k, '.') && !m.has(k, particle) {
			return false
		}
	}
	return true
}

// origin says whether token k says of a picture that somebody gave it out, as papers of
// Spain, Portugal and America do where they name nobody: "Foto: Divulgação"; in German who is seen
// gave it, "Foto: privat".
func (m *marker) origin(k int32) bool { return m.listed(origins, k) }

var origins = listOf(`divulgação reprodução arquivo ilustrativa cortesía archivo especial captura difusión privat zvg`)

// nameOrSource says whether the tokens from k to end are the name of a person,
// of an agency or an outlet, or of one for the other.
func (m *marker) nameOrSource(k, end int32) bool {
	if m.origin(k) && (k+1 == end || m.is(k+1, '/')) {
		return true // Foto: Divulgação/Corpo de Bombeiros
	}
	if h := m.cueAt(k, cueSource); h != nil && h.end <= end {
		return h.end == end || m.is(h.end, '/') && end-h.end <= 6 || m.is(h.end, '(') && m.agencyAt(h.end+1) && m.cueAt(h.end+1, cueSource).end == end // APA (dpa)
	}
	name := m.personsName(k, end)
	if name > k && (m.is(name, '/') || m.dashAt(name)) {
		if m.origin(name+1) && name+2 == end {
			return true
		}
		h := m.cueAt(name+1, cueSource)
		return h != nil && h.end == end
	}
	return name > k && name == end
}
