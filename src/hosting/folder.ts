import {readdirSync} from 'node:fs'
import path from 'node:path'

/** All files below a folder as paths parted by `/`, sorted by code units. Links are not followed. */
export function listFiles(folder: string): string[] {
  const files: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), {withFileTypes: true})) {
      const name = below + entry.name
      if (entry.isDirectory()) walk(`${name}/`)
      else files.push(name)
    }
  }
  walk('')
  return files.sort()
}
