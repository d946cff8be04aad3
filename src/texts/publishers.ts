import type {Publisher} from '../citations/index.ts'

/** Who publishes what the site does not hold, as readers know them. Scripts of pages take it alone. */
export const publishers: Readonly<Record<Publisher, string>> = {
  finlex: 'Finlex',
  'eur-lex': 'EUR-Lex',
  parliament: 'eduskunta.fi'
}
