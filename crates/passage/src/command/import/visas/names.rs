//! English names of countries as tables of visas write them, and their codes. Refuses to name any on screen:
//! that is data/countries.toml.

use border::land::LandCode;

/// `code=name`, lower case.
const NAMES: &str = "\
    af=afghanistan; al=albania; dz=algeria; ad=andorra; ao=angola; ag=antigua and barbuda; ar=argentina; \
    am=armenia; au=australia; at=austria; az=azerbaijan; bs=bahamas; bh=bahrain; bd=bangladesh; \
    bb=barbados; by=belarus; be=belgium; bz=belize; bj=benin; bt=bhutan; bo=bolivia; \
    ba=bosnia and herzegovina; bw=botswana; br=brazil; bn=brunei; bg=bulgaria; bf=burkina faso; \
    mm=burma; bi=burundi; cv=cabo verde; kh=cambodia; cm=cameroon; ca=canada; cv=cape verde; \
    cf=central african republic; td=chad; cl=chile; cn=china; co=colombia; km=comoros; cg=congo; \
    cr=costa rica; hr=croatia; cu=cuba; cy=cyprus; cz=czech republic; cz=czechia; ci=côte d'ivoire; \
    cd=democratic republic of the congo; dk=denmark; dj=djibouti; dm=dominica; do=dominican republic; \
    cd=dr congo; ec=ecuador; eg=egypt; sv=el salvador; gq=equatorial guinea; er=eritrea; ee=estonia; \
    sz=eswatini; et=ethiopia; fj=fiji; fi=finland; fr=france; ga=gabon; gm=gambia; ge=georgia; \
    de=germany; gh=ghana; gr=greece; gd=grenada; gt=guatemala; gn=guinea; gw=guinea-bissau; gy=guyana; \
    ht=haiti; hn=honduras; hk=hong kong; hu=hungary; is=iceland; in=india; id=indonesia; ir=iran; \
    iq=iraq; ie=ireland; il=israel; it=italy; ci=ivory coast; jm=jamaica; jp=japan; jo=jordan; \
    kz=kazakhstan; ke=kenya; ki=kiribati; xk=kosovo; kw=kuwait; kg=kyrgyzstan; la=laos; lv=latvia; \
    lb=lebanon; ls=lesotho; lr=liberia; ly=libya; li=liechtenstein; lt=lithuania; lu=luxembourg; \
    mo=macao; mo=macau; mg=madagascar; mw=malawi; my=malaysia; mv=maldives; ml=mali; mt=malta; \
    mh=marshall islands; mr=mauritania; mu=mauritius; mx=mexico; fm=micronesia; md=moldova; mc=monaco; \
    mn=mongolia; me=montenegro; ma=morocco; mz=mozambique; mm=myanmar; na=namibia; nr=nauru; np=nepal; \
    nl=netherlands; nz=new zealand; ni=nicaragua; ne=niger; ng=nigeria; kp=north korea; \
    mk=north macedonia; no=norway; om=oman; pk=pakistan; pw=palau; ps=palestine; pa=panama; \
    pg=papua new guinea; py=paraguay; pe=peru; ph=philippines; pl=poland; pt=portugal; qa=qatar; \
    cg=republic of the congo; ro=romania; ru=russia; ru=russian federation; rw=rwanda; \
    kn=saint kitts and nevis; lc=saint lucia; vc=saint vincent and the grenadines; ws=samoa; \
    sm=san marino; st=sao tome and principe; sa=saudi arabia; sn=senegal; rs=serbia; sc=seychelles; \
    sl=sierra leone; sg=singapore; sk=slovakia; si=slovenia; sb=solomon islands; so=somalia; \
    za=south africa; kr=south korea; ss=south sudan; es=spain; lk=sri lanka; sd=sudan; sr=suriname; \
    sz=swaziland; se=sweden; ch=switzerland; sy=syria; tw=taiwan; tj=tajikistan; tz=tanzania; \
    th=thailand; bs=the bahamas; gm=the gambia; tl=timor leste; tl=timor-leste; tg=togo; to=tonga; \
    tt=trinidad and tobago; tn=tunisia; tr=turkey; tm=turkmenistan; tv=tuvalu; tr=türkiye; ae=uae; \
    ug=uganda; gb=uk; ua=ukraine; ae=united arab emirates; gb=united kingdom; us=united states; \
    uy=uruguay; us=usa; uz=uzbekistan; vu=vanuatu; va=vatican; va=vatican city; ve=venezuela; \
    vn=viet nam; vn=vietnam; ye=yemen; zm=zambia; zw=zimbabwe";

/// The country of a code or a name, in any case.
pub(super) fn country(word: &str) -> Option<LandCode> {
    let word = word.trim().to_lowercase();
    let by_code = LandCode::parse(&word).filter(LandCode::is_country);
    by_code.or_else(|| {
        let mut pairs = NAMES.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(_, name)| *name == word).and_then(|(code, _)| LandCode::parse(code))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_goes_by_its_code_or_a_name() {
        let code = |word| country(word).map(|land| land.to_string());
        for (word, land) in [("RU", "ru"), ("Ivory Coast", "ci"), (" georgia ", "ge"), ("Türkiye", "tr")] {
            assert_eq!(code(word).as_deref(), Some(land), "{word}");
        }
        for word in ["", "ZZ", "ua-14", "Atlantis", "ru=russia", "=", "russia;rwanda"] {
            assert_eq!(code(word), None, "{word}");
        }
        let pairs: Vec<_> = NAMES.split(';').map(|pair| pair.trim().split_once('=')).collect();
        assert!(pairs.iter().all(|pair| pair.is_some_and(|(code, _)| LandCode::parse(code).is_some())));
    }
}
