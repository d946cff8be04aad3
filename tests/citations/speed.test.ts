import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findCitations} from '../../src/citations/find.ts'
import {readFixtures} from './fixtures.ts'

/** Seconds of CPU that reading a text takes. */
function measure(text: string): number {
  const start = process.cpuUsage()
  findCitations(text)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** Whether a measurement holds once in a few tries: other work on the machine only ever slows it. */
function holds(measurement: () => boolean): boolean {
  return [1, 2, 3, 4, 5].some(measurement)
}

const plain =
  'Kunnan ja hyvinvointialueen on toimittava yhteistyössä asukkaiden hyvinvoinnin edistämiseksi ' +
  'siten kuin valtuusto tavoitteista ja toimintatavoista erikseen päättää, ja toimielimen on ' +
  'seurattava sitä. '

test('a megabyte of legal prose takes less than a second of CPU', () => {
  const paragraph = readFixtures()
    .map(({text}) => `${text} ${plain}${plain}`)
    .join('\n\n')
  const prose = paragraph.repeat(Math.ceil(1e6 / paragraph.length)).slice(0, 1e6)
  measure(prose.slice(0, 2e5))
  assert.ok(holds(() => measure(prose) < 1))
})

for (const sign of ['§', '(', '1', 'a']) {
  test(`a hundred thousand ${sign} do not hang`, () => {
    assert.ok(measure(sign.repeat(100_000)) < 2)
  })
}

test('ranges inside of ranges do not multiply without end', () => {
  const path = '1–99 luvun 1–99 §:n 1–60 momentin 1–99 kohta'
  assert.throws(() => findCitations(`lain 1–99 §:n 1–60 momentin 1–99 kohta ja ${path}`), {
    name: 'RangeError',
    message: /at most 1000 places in one expression/u
  })
})

test('a list of parts without end ends with a clear answer', () => {
  assert.throws(() => findCitations('1 §:n 1 mom. ja '.repeat(20_000)), {
    name: 'RangeError',
    message: /at most 10000 parts in one expression/u
  })
})

for (const piece of ['1–99 §, ', 'section 1–99, ', '1–9 §:n 1–9 momentin ']) {
  test(`a megabyte of ${JSON.stringify(piece)} ends with a clear answer`, () => {
    const text = piece.repeat(Math.ceil(1e6 / piece.length))
    assert.throws(() => findCitations(text), {
      name: 'RangeError',
      message: /at most \d+ \w+ in one/u
    })
    assert.throws(() => findCitations(text.replaceAll('§, ', '§\n\n')), RangeError)
  })
}
