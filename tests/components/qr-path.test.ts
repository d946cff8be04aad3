import assert from 'node:assert/strict'
import test from 'node:test'
import decodeQR from 'qr/decode.js'
import {qrPath} from '../../src/components/pictures/qr-path.ts'

for (const address of [
  'https://sopimus.example/',
  'https://sopimus.example/hyvinvointi/ja/terveys/sopimus/2025/?%C3%A4#art_2__para_1'
]) {
  test(`a camera reads ${address}`, () => {
    assert.equal(decodeQR(drawn(qrPath(address), 4)), address)
    const {side, path} = qrPath(address)
    const withoutFirstRows = path.replace(/^(?:M[^M]*){60}/u, '')
    assert.throws(() => decodeQR(drawn({side, path: withoutFirstRows}, 4)))
  })
}

/** The picture as a camera has it: so many dots a module, dark where the path goes. */
function drawn({path, side}: {path: string; side: number}, scale: number) {
  const size = side * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const [, x = 0, y = 0, width = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = row * size + Number(x) * scale
      for (let at = from; at < from + Number(width) * scale; at++) data.fill(0, at * 4, at * 4 + 3)
    }
  }
  return {width: size, height: size, data}
}
