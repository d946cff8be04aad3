import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const script = fileURLToPath(new URL('../build.ts', import.meta.url))

/** Builds the site of a content folder by the build's own script, in a process of its own. */
export async function buildInto(content: string, out: string, withPdf = false): Promise<void> {
  const args = ['--content', content, '--out', out, ...(withPdf ? ['--pdf'] : [])]
  await promisify(execFile)(process.execPath, [script, ...args], {maxBuffer: 2 ** 26})
}
