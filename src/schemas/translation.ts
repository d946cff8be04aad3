import {z} from 'zod'

/**
 * Front matter of `content/questions/<slug>.sv.mdx` and the like: none. A translation is a text alone;
 * what it is of, its sources and its title stand in the original beside it.
 */
export const translationSchema = z.strictObject({})
