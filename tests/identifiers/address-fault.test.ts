import assert from 'node:assert/strict'
import test from 'node:test'
import {type AddressFault, addressFault} from '../../src/identifiers/address-fault.ts'

const cases: readonly [address: string, fault?: AddressFault][] = [
  // Inside.
  ['/'],
  ['/sopimus/2025/#art_1'],
  ['#art_1'],
  // Outside.
  ['https://www.finlex.fi/fi/lainsaadanto/2021/611#chp_3__sec_14'],
  ['https://www.example.com/?a=b&c=d'],
  ['HTTPS://WWW.EXAMPLE.COM/'],
  ['https://ähtäri.example/'],
  // Others can read along.
  ['http://www.example.com/', 'not-https'],
  // Code and pages in an address, however they are disguised.
  ['javascript:alert(1)', 'unsafe-address'],
  ['JaVaScRiPt:alert(1)', 'unsafe-address'],
  [' javascript:alert(1)', 'unsafe-address'],
  ['java\nscript:alert(1)', 'unsafe-address'],
  ['java\u0000script:alert(1)', 'unsafe-address'],
  ['java\u00ADscript:alert(1)', 'unsafe-address'],
  ['\u200Bjavascript:alert(1)', 'unsafe-address'],
  ['data:text/html,x', 'unsafe-address'],
  ['vbscript:x', 'unsafe-address'],
  ['blob:https://www.example.com/x', 'unsafe-address'],
  ['file:///etc/passwd', 'unsafe-address'],
  ['ftp://www.example.com/', 'unsafe-address'],
  ['mailto:a@example.com', 'unsafe-address'],
  ['tel:+35840123', 'unsafe-address'],
  // Another host that looks like our own page.
  ['//www.example.com/', 'unsafe-address'],
  ['/\\www.example.com/', 'unsafe-address'],
  ['\\\\www.example.com', 'unsafe-address'],
  ['/a"onclick="x', 'unsafe-address'],
  // A page beside this one that looks like our own page.
  ['\u00A0/laki/', 'unsafe-address'],
  ['\u200B#art_1', 'unsafe-address'],
  // Relative, and no address at all.
  ['sopimus/2025/', 'unsafe-address'],
  ['../2025/', 'unsafe-address'],
  ['', 'unsafe-address'],
  ['?a=b', 'unsafe-address'],
  ['https://', 'unsafe-address'],
  // A trusted name in front of another host.
  ['https://www.finlex.fi@example.com/', 'unsafe-address'],
  ['https://www.finlex.fi:x@example.com/', 'unsafe-address'],
  // Letters of another alphabet.
  ['https://www.finl\u0435x.fi/', 'lookalike-address'],
  ['https://\u0430\u0430.example/', 'lookalike-address'],
  ['https://xn--80ak6aa92e.com/', 'lookalike-address']
]

for (const [address, fault] of cases) {
  test(JSON.stringify(address), () => assert.equal(addressFault(address), fault))
}
