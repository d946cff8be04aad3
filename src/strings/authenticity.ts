import type {Language} from './strings.ts'

const fi = {
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

/** Words of the page on checking that a copy is what was published. */
export type AuthenticityStrings = typeof fi

const sv: AuthenticityStrings = {
  title: 'Är sidan äkta?',
  lede: 'Vem som helst kan kontrollera att en sida eller en fil är just den som har publicerats på webbplatsen.',
  how: 'Vad kontrollen bygger på',
  howText: [
    'För varje fil på webbplatsen har en kontrollsumma räknats ut. Den ändras helt om en enda bokstav i filen ändras. Metoden heter SHA-256.',
    'Alla kontrollsummor finns i en förteckning. Om kontrollsumman för din fil finns där är filen en oförändrad kopia av den publicerade.'
  ],
  list: 'Förteckning över kontrollsummor (build.json)',
  version: 'Webbplatsens version',
  check: 'Kontrollera en fil här',
  checkText:
    'Välj en fil, släpp den här eller klistra in den. Filen lämnar inte din dator: webbläsaren räknar själv.',
  file: 'Fil',
  pasted: 'Text eller kontrollsumma',
  pastedHint: 'Klistra in sidans källkod, filens text eller en kontrollsumma på 64 tecken.',
  button: 'Kontrollera',
  digest: 'Kontrollsumma',
  same: 'Äkta. Samma fil finns på webbplatsen med namnet',
  differs:
    'Inte en fil i webbplatsens nuvarande version. Den är ändrad eller hör till en annan version.',
  expected: 'Kontrollsumman för den publicerade filen med samma namn',
  noList: 'Förteckningen över kontrollsummor kunde inte läsas.',
  counting: 'Räknar…',
  saving: 'Så sparar du en sida rätt',
  savingText:
    'Webbläsarens funktion Spara sidan ändrar filen. Öppna i stället sidans källkod (Ctrl+U) och kopiera allt, eller hämta sidan med kommandot:',
  commands: 'Kontrollera med ett kommando',
  commandsText:
    'Kommandot räknar ut filens kontrollsumma. Jämför den med förteckningen. I Windows heter kommandot Get-FileHash.',
  whole: 'Kontrollera hela webbplatsen',
  wholeText:
    'Med webbplatsens källkod kan alla filer jämföras på en gång. Kommandot räknar upp de filer som avviker, saknas eller är överflödiga. Ange webbplatsens adress i kommandot.',
  again: 'Bygg webbplatsen själv',
  againText:
    'Samma version ger alltid samma webbplats, byte för byte. Hämta versionen ur källkoden, bygg den och jämför förteckningarna. Då ser du att webbplatsen bara innehåller det som finns i källkoden.',
  limits: 'Vad kontrollen inte säger',
  limitsText:
    'Kontrollen visar att filen inte har ändrats efter publiceringen. Den visar inte att texten är riktig: det ser du i källorna som anges vid varje punkt.'
}

const en: AuthenticityStrings = {
  title: 'Is the page authentic?',
  lede: 'Anyone can check that a page or a file is exactly the one that was published on this site.',
  how: 'What the check is based on',
  howText: [
    'A digest is computed for every file of the site. It changes completely when a single letter of the file changes. The method is called SHA-256.',
    'All digests are in a list. If the digest of your file is there, your file is an unchanged copy of the published one.'
  ],
  list: 'List of digests (build.json)',
  version: 'Version of this site',
  check: 'Check a file here',
  checkText:
    'Choose a file, drop it here or paste it. The file does not leave your device: the browser computes by itself.',
  file: 'File',
  pasted: 'Text or digest',
  pastedHint: 'Paste the source of a page, the text of a file or a digest of 64 characters.',
  button: 'Check',
  digest: 'Digest',
  same: 'Authentic. The same file is on the site under the name',
  differs:
    'Not a file of the present version of the site. It was changed, or belongs to another version.',
  expected: 'Digest of the published file of that name',
  noList: 'The list of digests could not be read.',
  counting: 'Computing…',
  saving: 'How to save a page',
  savingText:
    'The browser’s Save page changes the file. Open the source of the page instead (Ctrl+U) and copy all of it, or fetch the page with the command:',
  commands: 'Check with a command',
  commandsText:
    'The command computes the digest of a file. Compare it with the list. In Windows the command is Get-FileHash.',
  whole: 'Check the whole site',
  wholeText:
    'With the source code of the site all files can be compared at once. The command lists files that differ, are missing or do not belong there. Give it the address of the site.',
  again: 'Build the site yourself',
  againText:
    'The same version always gives the same site, byte for byte. Fetch the version from the source code, build it and compare the lists. You then see that the site holds nothing but what the source code holds.',
  limits: 'What the check does not show',
  limitsText:
    'The check shows that a file has not changed since it was published. It does not show that the text is right: the sources named at every passage do.'
}

/** Words of the page in one language. */
export function authenticityStrings(language: Language): AuthenticityStrings {
  return {fi, sv, en}[language]
}
