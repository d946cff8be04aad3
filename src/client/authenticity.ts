/** Checks a file against the list of digests, in the browser: nothing is sent anywhere. */
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

declare global {
  /** Set by `build.js`: a page opened from a disk cannot fetch `build.json`. */
  var siteBuild: {files: Record<string, string>} | undefined
}

const form = document.querySelector<HTMLElement>('[data-file-check]')
if (form) prepare(form)

function prepare(section: HTMLElement): void {
  const field = section.querySelector('textarea')
  const chooser = section.querySelector<HTMLInputElement>('input[type=file]')
  section.hidden = false

  chooser?.addEventListener('change', () => checkFile(section, chooser.files?.[0]))
  section.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    if (field?.value) void checkText(section, field.value)
  })
  section.addEventListener('paste', (event) => {
    const file = event.clipboardData?.files[0]
    if (!file) return
    event.preventDefault()
    checkFile(section, file)
  })
  section.addEventListener('dragover', (event) => {
    event.preventDefault()
    section.dataset['over'] = ''
  })
  section.addEventListener('dragleave', () => delete section.dataset['over'])
  section.addEventListener('drop', (event) => {
    event.preventDefault()
    delete section.dataset['over']
    checkFile(section, event.dataTransfer?.files[0])
  })
}

async function checkFile(section: HTMLElement, file: File | undefined): Promise<void> {
  if (!file) return
  tell(section, section.dataset['counting'] ?? '')
  const bytes = new Uint8Array(await file.arrayBuffer())
  await judge(section, [bytesToHex(sha256(bytes))], file.name)
}

/**
 * A pasted text may be the digest itself. Copying takes the last end of line along or leaves it
 * out, as the program pleases: a text is the same with it and without.
 */
async function checkText(section: HTMLElement, text: string): Promise<void> {
  const digest = /^[0-9a-f]{64}$/iu.exec(text.trim())?.[0].toLowerCase()
  const texts = [text, `${text}\n`, text.replace(/\n$/u, '')]
  await judge(section, digest ? [digest] : texts.map(digestOf), '')
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** The first of the digests that the list knows is the one. */
async function judge(section: HTMLElement, possible: string[], name: string): Promise<void> {
  const words = section.dataset
  const files = await digests()
  const known = new Set(Object.values(files ?? {}))
  const digest = possible.find((one) => known.has(one)) ?? possible[0] ?? ''
  const line = `${words['digest']}: ${digest}`
  if (!files) return tell(section, `${words['noList']}\n${line}`)
  const same = Object.keys(files).filter((file) => files[file] === digest)
  if (same.length > 0) return tell(section, `${words['same']} ${same.join(', ')}.\n${line}`, true)
  const published = name !== 'index.html' && files[name]
  const expected = published ? `\n${words['expected']}: ${published}` : ''
  tell(section, `${words['differs']}\n${line}${expected}`, false)
}

function tell(section: HTMLElement, text: string, isSame?: boolean): void {
  const result = section.querySelector<HTMLElement>('[data-result]')
  if (!result) return
  result.textContent = text
  result.dataset['result'] = isSame === undefined ? '' : isSame ? 'same' : 'differs'
}

/** The list comes as a script, for it must come from a disk too. */
async function digests(): Promise<Record<string, string> | undefined> {
  await loadScript(fromRoot('build.js'), () => globalThis.siteBuild !== undefined).catch(() => {})
  const {siteBuild} = globalThis
  // The list cannot name itself. The script holds the same, in the same order.
  return (
    siteBuild && {
      ...siteBuild.files,
      'build.json': digestOf(`${JSON.stringify(siteBuild, undefined, 1)}\n`)
    }
  )
}
