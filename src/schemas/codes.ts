import {z} from 'zod'

/**
 * A closed list of codes, each with its Finnish word. An editor's description and the messages of the
 * check tell the words, so that whoever writes the word finds the code.
 */
export function codes<const Words extends Readonly<Record<string, string>>>(words: Words) {
  const names = Object.keys(words) as (keyof Words & string)[]
  return z
    .enum(names as [keyof Words & string, ...(keyof Words & string)[]], {error: 'wrong-value'})
    .meta({
      words,
      description: `${names.map((name) => `${name} = ${words[name]}`).join(', ')}.`
    })
}
