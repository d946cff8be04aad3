import {existsSync, readFileSync} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {inflate} from '@sparticuz/chromium'
import {type Browser, chromium} from 'playwright-core'
import {cacheFolder} from '../disk/cache-folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packed = path.join(root, 'node_modules/@sparticuz/chromium')
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']

/**
 * Flags for a quiet browser without a sandbox (tests may run as root) and without a graphics card.
 *
 * The package's own `args` are never used: they switch web security off, and a test of the content
 * security policy would then pass for nothing.
 */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none'
]

/** What it takes to start the browser from npm by other hands than `launchBrowser`. */
export interface BrowserProgram {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/** Starts the Chromium that comes from npm. Needs nothing installed on the machine. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserProgram())
}

/** The browser's binary, flags and environment; unpacked at the first call into `.cache/`. */
export async function browserProgram(): Promise<BrowserProgram> {
  const folder = await unpacked()
  return {
    executablePath: path.join(folder, 'chromium'),
    args: quiet,
    env: {
      ...definedEnvironment(),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib')
    }
  }
}

/** Whether the browser was unpacked before on this machine: it takes seconds. */
export const isUnpacked = () => existsSync(folderOfBrowser())

function folderOfBrowser(): string {
  const {version} = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8'))
  return path.join(cacheFolder('chromium'), version)
}

/** Several test files may come here at once: each unpacks aside, the first rename wins. */
async function unpacked(): Promise<string> {
  const folder = folderOfBrowser()
  if (existsSync(folder)) return folder

  const staging = `${folder}-${process.pid}`
  await mkdir(staging, {recursive: true})
  await inflateInto(staging)
  await writeFile(path.join(staging, 'fonts/fonts.conf'), fontConfiguration(folder))
  await rename(staging, folder).catch(async (error) => {
    await rm(staging, {recursive: true})
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** `inflate` writes to the system's folder for temporary files, so that folder moves for a while. */
async function inflateInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await Promise.all(archives.map((name) => inflate(path.join(packed, 'bin', name))))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** The package's own configuration looks for the fonts in `/tmp`. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts/fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts/cache')}</cachedir>
</fontconfig>
`
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  )
}
