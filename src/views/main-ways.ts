import {routes} from '../identifiers/routes.ts'

/** The main ways of the site, in the header of every page. */
export const mainWays = [
  ['agreement', routes.agreement()],
  ['statutes', routes.statutes()],
  ['decisions', routes.decisions()],
  ['parties', routes.parties()]
] as const
