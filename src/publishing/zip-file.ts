import {readFileSync, statSync} from 'node:fs'
import {strFromU8, unzipSync} from 'fflate'
import {manifestFile, parseManifest} from '../hosting/manifest.ts'
import {UsageError} from '../report/refusal.ts'

/** The file that `--offline` writes beside a site. A file of somebody else there is refused. */
export function zipFile(out: string): string {
  const file = `${out}.zip`
  const found = statSync(file, {throwIfNoEntry: false})
  if (found && !(found.isFile() && isZipOfSite(file))) {
    throw new UsageError(
      `--offline korvaisi tiedoston, joka ei ole sivuston zip: ${file}`,
      `--offline would replace what is no zip of a site: ${file}`
    )
  }
  return file
}

function isZipOfSite(file: string): boolean {
  try {
    const files = unzipSync(readFileSync(file), {
      filter: ({name}) => name.endsWith(`/${manifestFile}`)
    })
    const [manifest] = Object.values(files)
    return (
      manifest !== undefined && Object.keys(parseManifest(strFromU8(manifest)).files).length > 0
    )
  } catch {
    return false
  }
}
