/** A process to be killed: publishes, and tells when it has begun and when it is done. */
import {publish} from '../../src/publishing/publish.ts'

const [source = '', target = ''] = process.argv.slice(2)
process.stdout.write('begun\n')
await publish(source, target)
process.stdout.write('done\n')
