import {writeFileSync} from 'node:fs'

/** Loaded before a measured script: leaves the largest resident set of the process, in KiB. */
const notes = process.env['BENCH_NOTES']
if (notes) {
  process.on('exit', () => writeFileSync(`${notes}.memory`, String(process.resourceUsage().maxRSS)))
}
