/** Words in Finnish on the page that lists the citations of a text. */
export const citationList = {
  title: 'Tekstin viittaukset',
  lede: 'Liitä teksti, niin näet luettelona, mihin lakeihin, päätöksiin ja muihin lähteisiin siinä viitataan ja mistä ne löytyvät. Teksti luetaan selaimessasi, eikä sitä lähetetä minnekään.',
  label: 'Teksti',
  hint: 'Esimerkiksi lausunto, pöytäkirjan pykälä tai sopimus.',
  day: 'Tekstin päivämäärä',
  dayHint: 'Ei pakollinen. Ratkaisee, mitä samannimisistä laeista tarkoitetaan.',
  button: 'Näytä viittaukset',
  needsScript: 'Luettelon tekeminen vaatii JavaScriptin. Alla kerrotaan, mitä luettelossa on.',
  found: 'Viittauksia löytyi',
  first: 'Näistä näytetään 500 ensimmäistä.',
  nothing: 'Viittauksia ei löytynyt.',
  tooMuch: 'Tekstissä on liian paljon viittauksia yhdellä kertaa luettavaksi. Liitä se osissa.',
  failed: 'Luetteloa ei voitu tehdä. Lataa sivu uudelleen.',
  whatTitle: 'Mitä tunnistetaan',
  what: [
    'säädökset ja niiden luvut, pykälät, momentit ja kohdat suomeksi, ruotsiksi ja englanniksi',
    'pöytäkirjojen pykälät ja asianumerot',
    'EU-säädökset, valtiopäiväasiakirjat ja valtiosopimukset'
  ],
  standingTitle: 'Mitä luettelo kertoo viittauksesta',
  limitsTitle: 'Mihin luettelo ei riitä',
  limits: [
    'Jos tekstistä ei selviä varmasti, mitä säädöstä tarkoitetaan, viittaus jää ilman linkkiä. Luettelo voi silti erehtyä.',
    'Luettelo ei kerro, onko viitattu kohta voimassa. Virallinen teksti on Finlexissä.'
  ],
  toList: 'Kokonaisen tekstin viittaukset saat luettelona sivulta',
  toStatutes: 'Yksittäisen lainkohdan löydät sivulta',
  kinds: {
    provision: 'säädöksen kohta',
    act: 'säädös',
    decision: 'pöytäkirjan pykälä',
    'registry-number': 'asianumero',
    'eu-act': 'EU-säädös',
    bill: 'valtiopäiväasiakirja',
    treaty: 'valtiosopimus',
    foreign: 'muun maan tai Ahvenanmaan säädös',
    'by-law': 'sääntö, jota ei ole säädöskokoelmassa'
  },
  standings: {
    held: [
      'tällä sivustolla',
      'Sivusto selittää kohdan tai julkaisee päätöksen. Linkki vie sen sivulle.'
    ],
    elsewhere: [
      'muualla',
      'Virallinen teksti on Finlexissä, EUR-Lexissä tai eduskunnan sivuilla. Linkki vie sinne.'
    ],
    'missing-section': [
      'sivusto ei selitä tätä kohtaa',
      'Sivusto selittää säädöksestä muita kohtia. Linkki vie Finlexiin.'
    ],
    ambiguous: [
      'useita samannimisiä säädöksiä',
      'Luettelo kertoo niiden numerot. Tekstin päivämäärä voi ratkaista asian.'
    ],
    open: ['säädös ei selviä tekstistä', 'Säädöstä ei mainita, tai sen nimeä ei tunneta.'],
    none: ['ei linkkiä', 'Lähde tunnistetaan, mutta sille ei ole osoitetta.']
  }
}
