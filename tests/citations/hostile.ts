/** Pieces of text that, said again and again, have made a reader of citations slow, or could. */
export const hostilePieces: readonly string[] = [
  ...['§', '§ ', '§§ ', '(', ')', '1', 'a', '-', '.', ':', '/', '\u00AD', '\n', '\n\n', 'ä '],
  ...['1, ', '1 ja ', '1 (1/2000) ja ', '1-', '1–2, ', '1.', '1/', '1:1 ', '1.1.2020 § 1 '],
  ...['a, b, c, ', 'a ja b, ', 'a-\n', 'I ', 'I, II, ', '(a (', '(1) ', '(1/2000 ', '(1/2000) '],
  ...['§ 1 ', '1 § ', '1 §, ', '1 § 1 mom. ', '1 luvun 1 §:n ja ', 'luku 1 ', 'laki luku 1, 2 § '],
  ...[
    'hallintolain 34 2 momentin ',
    'hallintolain (',
    'laki x (',
    'lain ',
    'mainitun ',
    'annetun '
  ],
  ...['x annetun lain ', 'Norjassa lakia. ', 'sellaisina kuin ne ovat ', 'lagen om ', 'Act on '],
  ...[
    'Aa of the ',
    'section 1 of ',
    'subsection 1 of section 1 of ',
    'saman luvun ',
    'HE ',
    '44 §. '
  ],
  'suunnitelman 3 § ',
  'seitsemännen pykälän ',
  'kolmannen ja ',
  'maankäyttö-ja ',
  'ohjesäännöstä annetun ',
  'section 3 of the plan, ',
  's. 12, 3 § ',
  'xxlain 3 § '
]
