import type {authenticity as model} from '../fi/authenticity.ts'

/** Words in Swedish, as it is written in Finland, on the page on checking a copy. */
export const authenticity: typeof model = {
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
