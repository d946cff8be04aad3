import path from 'node:path/posix'

/** Name of a file without folder and ending. */
export function slugOf(file: string): string {
  return path.basename(file, path.extname(file))
}

/** Name of the folder a file lies in. */
export function folderOf(file: string): string {
  return path.basename(path.dirname(file))
}

/** Number of an article by its file name: `02-foorumit.mdx` is 2. */
export function articleNumber(file: string): number {
  return Number.parseInt(path.basename(file), 10)
}
