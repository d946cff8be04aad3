import {longestEnding} from './word-endings.ts'

/** Kind of rule that a title's last word tells. */
export type Head = 'act' | 'decree' | 'code' | 'decision' | 'order'

interface HeadForms {
  head: Head
  nominative: string
  forms: readonly string[]
}

const laki = 'laki lain lakia laissa laista lakiin lailla laille lailta laiksi lakina lait'
const asetus =
  'asetus asetuksen asetusta asetuksessa asetuksesta asetukseen asetuksella asetukselle asetukseksi'
const kaari = 'kaari kaaren kaarta kaaressa kaaresta kaareen kaarella kaareksi'
const paatos =
  'päätös päätöksen päätöstä päätöksessä päätöksestä päätökseen päätöksellä päätökseksi'
const jarjestys =
  'järjestys järjestyksen järjestystä järjestyksessä järjestyksestä järjestykseen järjestyksellä'
const muoto = 'hallitusmuoto hallitusmuodon hallitusmuotoa hallitusmuodossa hallitusmuodosta'

const heads: readonly HeadForms[] = [
  forms('act', laki),
  forms('decree', asetus),
  forms('code', kaari),
  forms('decision', paatos),
  forms('order', jarjestys),
  forms('order', 'sääntö säännön sääntöä säännössä säännöstä sääntöön säännöllä'),
  forms('act', muoto),
  forms('act', 'lag lagen lagens lags'),
  forms('decree', 'förordning förordningen förordningens'),
  forms('code', 'balk balken balkens balks'),
  forms('order', 'ordning ordningen ordningens'),
  forms('order', 'stadga stadgan stadgans'),
  forms('order', 'reglemente reglementet reglementets'),
  forms('act', 'regeringsform regeringsformen regeringsformens')
]

function forms(head: Head, list: string): HeadForms {
  const all = list.split(' ')
  return {head, nominative: all[0] ?? '', forms: all}
}

const byForm = new Map<string, {head: Head; nominative: string}>()
for (const {head, nominative, forms} of heads)
  for (const form of forms) byForm.set(form, {head, nominative})

const endingOf = longestEnding(byForm.keys())

/** `hallintolain` → `hallintolaki`, `förvaltningslagens` → `förvaltningslag`. */
export function headNominative(lower: string): string | undefined {
  const form = endingOf(lower)
  const head = form && byForm.get(form)
  return head ? lower.slice(0, -form.length) + head.nominative : undefined
}

/** Kind of rule by a title in the nominative. */
export function headOf(nominative: string): Head | undefined {
  const form = endingOf(nominative)
  return form ? byForm.get(form)?.head : undefined
}

/** A Finnish title's last word in the genitive: `hallintolaki` → `hallintolain`. */
export function headGenitive(nominative: string): string {
  for (const {nominative: head, forms} of heads)
    if (nominative.endsWith(head)) return nominative.slice(0, -head.length) + (forms[1] ?? head)
  return nominative
}
