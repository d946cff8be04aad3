import assert from 'node:assert/strict'
import test from 'node:test'
import type {Act, Party} from '../../src/model/corpus.ts'
import {deriveDuties} from '../../src/model/derive-duties.ts'
import {partySchema} from '../../src/schemas/party.ts'
import {type Role, roleNames} from '../../src/schemas/scalars.ts'
import {words} from '../../src/strings/words.ts'

/* What the law says of a kind of party is said of that kind, and of no other. */

const subsection = (id: string, binds: Role[], involves: Role[]) => ({
  id,
  subsection: {binds, involves}
})
const passages = roleNames.map((role, at) =>
  subsection(role, [role], [roleNames[(at + 1) % roleNames.length] ?? role])
)
const acts = [{sections: [{coming: {}, reading: {passages}}]}] as unknown as Act[]

for (const [at, role] of roleNames.entries()) {
  test(`duties of the kind ${role}`, () => {
    const party = {data: {role}, hasEnded: false} as unknown as Party
    const ended = {data: {role}, hasEnded: true} as unknown as Party
    deriveDuties([party, ended], acts)
    const before = roleNames.at(at - 1)
    const expected = role === 'other' ? [] : [`binds ${role}`, `involves ${before}`]
    assert.deepEqual(party.duties.map(({how, passage}) => `${how} ${passage.id}`).sort(), expected)
    assert.deepEqual(ended.duties, [])
  })

  test(`the kind ${role} has a word of its own in each language`, () => {
    for (const {strings} of Object.values(words)) {
      const others = roleNames.filter((other) => strings.roleName[other] === strings.roleName[role])
      assert.deepEqual(others, [role])
    }
  })
}

const party = {
  ...{name: 'HUS', officialName: 'HUS-yhtymä', genitive: 'HUS-yhtymän'},
  ...{bodies: [{id: 'valtuusto', name: 'valtuusto'}], sources: ['laki']}
}
const kinds: readonly [fields: object, valid: boolean][] = [
  [{role: 'other'}, true],
  [{role: 'other', roleName: {fi: 'HUS-yhtymä', sv: 'HUS-sammanslutningen'}}, true],
  [{role: 'joint-authority'}, true],
  // What the law says of a municipality is not said of something that is called otherwise.
  [{role: 'municipality', roleName: {fi: 'HUS-yhtymä'}}, false],
  [{role: 'kunta'}, false]
]
for (const [fields, valid] of kinds) {
  test(`${JSON.stringify(fields)} is ${valid ? 'a kind' : 'no kind'}`, () =>
    assert.equal(partySchema.safeParse({...party, ...fields}).success, valid))
}
