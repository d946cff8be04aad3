import {z} from 'zod'
import {day, formerly, inOneLanguage} from './scalars.ts'

/** Front matter of `content/pages/<lang>/<slug>.mdx`: an editorial page about the site itself. */
export const pageSchema = z.strictObject({
  title: inOneLanguage('file').describe('Sivun otsikko.'),
  description: inOneLanguage('file').describe('Sivun sisältö yhdellä virkkeellä.'),
  updated: day.describe('Päivä, jona sivua on viimeksi muutettu.'),
  formerly
})
export type PageData = z.infer<typeof pageSchema>

/** Components that editorial pages may place; `src/components/registry.ts` has them. */
export const pageComponents = [
  'ApprovalMatrix',
  'CooperationLevels',
  'AccessibilityContact'
] as const
export type PageComponent = (typeof pageComponents)[number]
