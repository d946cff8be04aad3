const countries = new Set(
  `ruotsin norjan tanskan islannin viron latvian liettuan saksan ranskan turkin venäjän kiinan japanin
  puolan italian espanjan hollannin alankomaiden belgian itävallan sveitsin irlannin unkarin kreikan
  portugalin romanian bulgarian kroatian tšekin slovakian slovenian ukrainan irakin iranin syyrian
  afganistanin somalian nigerian etiopian kenian intian pakistanin vietnamin thaimaan georgian armenian
  marokon algerian tunisian egyptin israelin libanonin yhdysvaltojen britannian englannin skotlannin
  kanadan australian ahvenanmaan neuvostoliiton maltan kyproksen luxemburgin serbian kosovon albanian
  sveriges norges danmarks islands estlands lettlands litauens tysklands frankrikes turkiets rysslands
  ålands svenska norska danska isländska estniska tyska franska turkiska ryska engelska
  swedish norwegian danish icelandic estonian german french turkish russian english british irish
  åland italian spanish dutch polish`.split(/\s+/u)
)

/** Whether a word before a title says that the act is another country's, or of Åland. */
export function isForeignWord(lower: string): boolean {
  return countries.has(lower)
}

const proposed =
  /^(?:ehdote(?:tun|tussa|ttu|ttua|ttavan|ttavassa|tusta)|esite(?:tyn|tyssä|ttyä)|esitetty|föreslagna|föreslagen|proposed)$/u

/** Whether a word before a title says that the act is only proposed. */
export function isProposedWord(lower: string): boolean {
  return proposed.test(lower)
}

const earlier =
  /^(?:kumot(?:un|ussa|tu|tua)|vanha(?:n|ssa)|entise(?:n|ssä)|aikaisemma(?:n|ssa)|aiemma(?:n|ssa)|silloise(?:n|ssa)|tidigare|upphävda|gamla|former|repealed|previous)$/u

/** Whether a word before a title says that it is an earlier act of that title. */
export function isEarlierWord(lower: string): boolean {
  return earlier.test(lower)
}
