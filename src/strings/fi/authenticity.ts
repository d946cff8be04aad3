/** Words in Finnish on the page on checking a copy. */
export const authenticity = {
  title: 'Onko sivu aito?',
  lede: 'Kuka tahansa voi tarkistaa, että sivu tai tiedosto on juuri se, joka tällä sivustolla on julkaistu.',
  how: 'Mihin tarkistus perustuu',
  howText: [
    'Jokaisesta sivuston tiedostosta on laskettu tiiviste. Se on merkkijono, joka muuttuu kokonaan, jos tiedostosta muuttuu yksikin kirjain. Menetelmän nimi on SHA-256.',
    'Kaikkien tiedostojen tiivisteet ovat luettelossa. Kun lasket tiivisteen omasta tiedostostasi ja se on luettelossa, tiedostosi on muuttumaton kopio julkaistusta.'
  ],
  list: 'Luettelo tiivisteistä (build.json)',
  version: 'Tämän sivuston versio',
  check: 'Tarkista tiedosto tässä',
  checkText:
    'Valitse tiedosto, pudota se tähän tai liitä se. Tiedosto ei lähde koneeltasi: selain laskee tiivisteen itse.',
  file: 'Tiedosto',
  pasted: 'Teksti tai tiiviste',
  pastedHint: 'Liitä tähän sivun lähdekoodi, tiedoston teksti tai 64-merkkinen tiiviste.',
  button: 'Tarkista',
  digest: 'Tiiviste',
  same: 'Aito. Sama tiedosto on sivustolla nimellä',
  differs:
    'Ei ole sivuston nykyisen version tiedosto. Se on muutettu, tai se on toisesta versiosta.',
  expected: 'Samannimisen julkaistun tiedoston tiiviste',
  noList: 'Luetteloa tiivisteistä ei saatu luettua.',
  counting: 'Lasketaan…',
  saving: 'Näin tallennat sivun oikein',
  savingText:
    'Selaimen Tallenna sivu -toiminto muuttaa tiedostoa. Avaa sen sijaan sivun lähdekoodi (Ctrl+U) ja kopioi se kokonaan, tai lataa sivu komennolla:',
  commands: 'Tarkista komennolla',
  commandsText:
    'Komento laskee tiedoston tiivisteen. Vertaa sitä luetteloon. Windowsissa komento on Get-FileHash.',
  whole: 'Tarkista koko sivusto',
  wholeText:
    'Sivuston lähdekoodilla voi verrata kaikkia tiedostoja kerralla. Komento luettelee tiedostot, jotka eroavat, puuttuvat tai ovat ylimääräisiä. Anna komennolle sivuston osoite.',
  again: 'Rakenna sivusto itse',
  againText:
    'Samasta versiosta syntyy aina sama sivusto, tavu tavulta. Hae lähdekoodista sivuston versio, rakenna se ja vertaa luetteloita keskenään. Näin näet, että sivustolla on vain se, mikä lähdekoodissakin on.',
  limits: 'Mitä tarkistus ei kerro',
  limitsText:
    'Tarkistus kertoo, ettei tiedosto ole muuttunut julkaisemisen jälkeen. Se ei kerro, onko teksti oikein: sen näet lähteistä, jotka on merkitty lainattuihin ja kuvattuihin kohtiin.'
}
