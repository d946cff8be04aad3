/** Words in Finnish on the field that takes a citation. */
export const citationField = {
  label: 'Siirry lainkohtaan',
  hint: 'Kirjoita tai liitä viittaus, esimerkiksi 611/2021 14 § tai hyvinvointialuelain 14 §.',
  button: 'Siirry',
  goes: 'Viittaus johtaa tänne:',
  choices: 'Tarkoititko tätä?',
  missing: 'tätä kohtaa sivusto ei selitä. Lähin selitetty pykälä ja virallinen teksti:',
  elsewhere: 'Tätä sivusto ei selitä. Virallinen teksti on muualla:',
  nothing: 'Viittausta ei tunnistettu. Kirjoita lain nimi tai numero ja pykälä.'
}
