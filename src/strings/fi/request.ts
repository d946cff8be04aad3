/** Words in Finnish for asking an authority for what is missing. The other languages have the same keys. */
export const request = {
  ask: 'Pyydä asiakirja',
  lede: 'Tästä saa valmiin kirjeen. Kopioi se tai avaa se sähköpostiin, ja lähetä se kirjaamoon.',
  to: 'Lähetä se osoitteeseen',
  noAddress: 'Kirjaamon osoitetta ei ole sivuston lähteissä.',
  website: 'Etsi se osapuolen sivuilta',
  minutes: 'Julkaistut pöytäkirjat',
  nobodyAsked: 'Osapuolilta ei ole kysytty.',
  letter: 'Kirje suomeksi',
  mail: 'Avaa sähköpostissa',
  subject: (agreement: string) => `Asiakirjapyyntö: ${agreement}`,
  decision: (bodies: string) =>
    `päätös, jonka toimielin (${bodies}) on tehnyt sopimuksesta, ja sen pöytäkirjanote`,
  text: 'sopimuksen teksti liitteineen',
  body: (parts: {agreement: string; wanted: readonly string[]; number: string | undefined}) =>
    `Hei,

pyydän näitä asiakirjoja sopimuksesta ”${parts.agreement}”:
${parts.wanted.map((item) => `– ${item}`).join('\n')}
${parts.number ? `\nAsianumero: ${parts.number}\n` : ''}
Jos asiakirjoja ei ole, pyydän siitä tiedon. Asiakirjat voi lähettää sähköisesti.

Kiitos!`
}
