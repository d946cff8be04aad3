import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseManifest} from '../../src/hosting/manifest.ts'
import {verifyFolder} from '../../src/publishing/verify.ts'
import {finishSmallSite, smallFacts, smallFiles} from './small-site.ts'

const uusi = '<!doctype html><html lang="fi"><title>uusi</title></html>'

/** What the small site is at its second publication: a page more. */
export const newer = {
  files: [...smallFiles, {file: 'uusi/index.html', content: uusi}],
  build: {...smallFacts.build, commit: 'b'}
}

/** The note of an update that is under way. */
export const journal = '.publishing.json'

/** The small site as it is published first, and as it is published next. */
export async function twoSites(folder: string): Promise<{first: string; second: string}> {
  const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')]
  await finishSmallSite(first)
  await finishSmallSite(second, newer)
  return {first, second}
}

/** A folder to publish into, and one of somebody else with a file in it. */
export function places(folder: string): {target: string; other: string} {
  const parent = mkdtempSync(path.join(folder, 'places-'))
  const [target, other] = [path.join(parent, 'public'), path.join(parent, 'other')]
  for (const one of [target, other]) mkdirSync(one)
  writeFileSync(path.join(other, 'index.html'), 'muiden')
  return {target, other}
}

/** Puts a file into a folder that may have to be made. */
export const put = (place: string, content = 'muiden') => {
  mkdirSync(path.dirname(place), {recursive: true})
  writeFileSync(place, content)
}
/** Puts a link in the place of whatever is there. */
export const link = (to: string, place: string) => {
  mkdirSync(path.dirname(place), {recursive: true})
  rmSync(place, {recursive: true, force: true})
  symlinkSync(to, place)
}
/** Makes a named pipe: who reads it waits for ever. */
export const fifo = (place: string) => execFileSync('mkfifo', [place])

/** How a published folder differs from its source. */
export function faults(site: string, source: string) {
  const manifest = parseManifest(readFileSync(path.join(source, 'build.json'), 'utf8'))
  const {differing, missing, foreign} = verifyFolder(site, manifest)
  return {differing, missing, foreign}
}
