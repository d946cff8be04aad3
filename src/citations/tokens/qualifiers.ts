const countries = new Set(
  `ruotsin norjan tanskan islannin viron latvian liettuan saksan ranskan turkin venäjän kiinan
  japanin puolan italian espanjan hollannin alankomaiden belgian itävallan sveitsin irlannin
  unkarin kreikan portugalin romanian bulgarian kroatian tšekin slovakian slovenian ukrainan
  irakin iranin syyrian afganistanin somalian nigerian etiopian kenian intian pakistanin
  vietnamin thaimaan georgian armenian marokon algerian tunisian egyptin israelin libanonin
  yhdysvaltojen yhdysvaltain britannian englannin skotlannin kanadan australian ahvenanmaan neuvostoliiton
  maltan kyproksen luxemburgin serbian kosovon albanian sveriges norges danmarks islands
  estlands lettlands litauens tysklands frankrikes turkiets rysslands ålands svenska norska
  danska isländska estniska tyska franska turkiska ryska engelska åländska swedish norwegian danish
  icelandic estonian german french turkish russian english british irish åland italian spanish
  dutch polish american us uk federal federaation liittotasavallan kuningaskunnan`.split(/\s+/u)
)

const inhabitants =
  /^(?:ruotsa|norja|tanska|islanti|viro|latvia|liettua|saksa|ranska|venä|britti|englanti|amerikka|itävalta|sveitsi|puola|italia|espanja|hollanti|belgia|turkki)l[aä]i(?:nen|s\p{L}+)$/u

/** Whether a word before a title says that the act is another country's, or of Åland. */
export function isForeignWord(lower: string): boolean {
  const genitive = /^(?<place>.+)['’]s$/u.exec(lower)?.groups?.['place'] ?? ''
  return countries.has(lower) || inhabitants.test(lower) || places.has(genitive)
}

const places = new Set(
  `venäjällä alankomaissa yhdysvalloissa ahvenanmaalla pohjoismaissa sverige norge danmark island
  estland lettland litauen tyskland frankrike turkiet ryssland åland storbritannien england sweden
  norway denmark iceland estonia latvia lithuania germany france turkey russia poland italy
  spain`.split(/\s+/u)
)

/** Whether a word says where another country's law is in force: `Ruotsissa`, `Norway`. */
export function isForeignPlace(lower: string): boolean {
  return places.has(lower) || (/ss[aä]$/u.test(lower) && countries.has(`${lower.slice(0, -3)}n`))
}

/** Whether a word names Finland: `Suomessa`, `finsk`, `Finnish`. */
export function isHomeWord(lower: string): boolean {
  return /^(?:suom(?:i|e)\p{L}*|finland|finlands|finsk|finska|finnish)$/u.test(lower)
}

const proposed = new Set(
  `ehdotettu ehdotetun ehdotetussa ehdotettua ehdotetusta ehdotettavan ehdotettavassa esitetty
  esitetyn esitetyssä esitettyä föreslagna föreslagen proposed`.split(/\s+/u)
)

/** Whether a word before a title says that the act is only proposed. */
export function isProposedWord(lower: string): boolean {
  return proposed.has(lower)
}

const earlier = new Set(
  `kumottu kumotun kumotussa kumottua vanhan vanhassa entisen entisessä aikaisemman
  aikaisemmassa aiemman aiemmassa silloisen silloisessa tidigare upphävda gamla former
  repealed previous`.split(/\s+/u)
)

/** Whether a word before a title says that it is an earlier act of that title. */
export function isEarlierWord(lower: string): boolean {
  return earlier.has(lower)
}

const legislator = new RegExp(
  `${[
    ...['^valtioneuvoston', '^presidentin', 'ministeriön', '^verohallinnon', '^verohallituksen'],
    ...['^statsrådets', '^presidents', 'ministeriets', '^skatteförvaltningens', '^skattestyrelsens']
  ].join('$|')}$`,
  'u'
)

/** Whether a word before `päätöksen` names who gives rules in the Statutes of Finland. */
export function isLegislator(lower: string): boolean {
  return legislator.test(lower)
}
