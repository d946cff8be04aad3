import assert from 'node:assert/strict'
import {globSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import {nativeModules, nativeRooms} from '../../src/integration/native-modules.ts'

const {load} = nativeModules()
const files = nativeRooms.flatMap((room) =>
  globSync('**/*.ts', {cwd: room, exclude: (name) => name.endsWith('.d.ts')}).map((name) =>
    path.join(room, name)
  )
)

test('what the bundler is told of a module is what Node has of it', async () => {
  assert.ok(typeof load === 'function')
  assert.ok(files.length > 200)
  for (const file of files) {
    const told: string = String(await load.call({} as never, file))
    const names: (string | undefined)[] = Array.from(
      told.matchAll(/^export const (\w+)/gmu),
      ([, name]) => name
    )
    const known = Object.keys((await import(pathToFileURL(file).href)) as object)
    assert.deepEqual(names.toSorted(), known.toSorted(), file)
  }
})
