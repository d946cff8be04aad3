import {createHash} from 'node:crypto'
import {globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'

/** One thing that somebody with ill will, or bad luck, could put into the content folder. */
export interface Hostile {
  name: string
  /** Rule that refuses it; `inert` where it is shown and does nothing. */
  expect: string
  /** Put into a passage of an article. */
  text?: string
  /** File of the content folder that is changed or made. */
  file?: string
  replace?: [before: string, after: string]
  /** Added at the end of the line that was replaced. */
  end?: string
  content?: string
  append?: string
  /** File that tells the digest of the one that was appended to. */
  digest?: string
  link?: string
}

const folder = fileURLToPath(new URL('hostile/', import.meta.url))
const article = 'agreement/2023/02-neuvottelu.mdx'

/** All hostile inputs, by the file that lists them. */
export function hostileInputs(): {family: string; input: Hostile}[] {
  return globSync('*.yaml', {cwd: folder})
    .sort()
    .flatMap((file) => {
      const inputs = parse(readFileSync(path.join(folder, file), 'utf8')) as Hostile[]
      return inputs.map((input) => ({family: path.basename(file, '.yaml'), input}))
    })
}

/** Puts one input into a content folder. */
export function infect(content: string, input: Hostile): void {
  const {text, file = article, link} = input
  const target = path.join(content, file)
  if (text !== undefined) {
    writeFileSync(target, `${readFileSync(target, 'utf8')}\n${text}\n`)
    return
  }
  mkdirSync(path.dirname(target), {recursive: true})
  if (link !== undefined) {
    rmSync(target, {force: true})
    symlinkSync(link, target)
  } else if (input.content !== undefined) writeFileSync(target, input.content)
  else if (input.append !== undefined) append(content, target, input)
  else replace(target, input)
}

function replace(target: string, {name, replace: [before, after] = ['', ''], end = ''}: Hostile) {
  const text = readFileSync(target, 'utf8')
  if (!text.includes(before)) throw new Error(`${name}: no ${before} in ${target}`)
  const lines = text.split('\n').map((line) => {
    return line.includes(before) ? line.replace(before, () => after) + end : line
  })
  writeFileSync(target, lines.join('\n'))
}

function append(content: string, target: string, {append: added = '', digest = ''}: Hostile): void {
  const before = readFileSync(target)
  const after = Buffer.concat([before, Buffer.from(added)])
  writeFileSync(target, after)
  const teller = path.join(content, digest)
  const [old, now] = [before, after].map((bytes) =>
    createHash('sha256').update(bytes).digest('hex')
  )
  writeFileSync(teller, readFileSync(teller, 'utf8').replace(old ?? '', now ?? ''))
}
