import assert from 'node:assert/strict'
import test from 'node:test'
import {entryKinds} from '../../src/content/entry-kinds.ts'
import {unexpectedFile} from '../../src/content/required-files.ts'
import {wordDiagnostic} from '../../src/diagnostics/wording.ts'

const folders = new Set(
  Object.values(entryKinds).flatMap(({glob}) => glob.match(/^[a-z]+(?=\/)/u) ?? [])
)

for (const folder of folders) {
  test(`a file without a place in ${folder}/ is told what belongs there`, () => {
    for (const language of ['fi', 'en'] as const) {
      const {note} = wordDiagnostic(unexpectedFile(`${folder}/väärä.html`), language)
      assert.match(note, new RegExp(`${folder}/[<*]`, 'u'))
    }
  })
}

test('elsewhere it is told which folders there are', () => {
  const {note} = wordDiagnostic(unexpectedFile('muistio.html'))
  for (const folder of folders) assert.ok(note.includes(folder), folder)
})
