import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {XmlDocument, XsdValidator} from 'libxml2-wasm'
import {wholeText} from '../../src/formats/data-file.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import {jsonSchema} from '../../src/formats/json/json-schema.ts'
import {splitAddress} from '../../src/identifiers/ledger.ts'
import type {Corpus} from '../../src/model/corpus.ts'

const profile = new URL('../../tests/formats/akoma-ntoso-profile.xsd', import.meta.url)

/**
 * What is wrong with the files of data: JSON and Akoma Ntoso beside their schemas, other XML that is
 * none.
 *
 * @param address Only the files beside this page; all without it.
 */
export function faultOfData(corpus: Corpus, address?: string): string | undefined {
  const own = address && path.posix.dirname(`${splitAddress(address).page}index.json`)
  for (const data of dataFiles(corpus)) {
    if (own && path.posix.dirname(data.address) !== own) continue
    const text = wholeText(data.write())
    const fault = data.address.endsWith('.json')
      ? faultOfJson(text, corpus)
      : data.address.endsWith('.xml')
        ? faultOfXml(text)
        : undefined
    if (fault) return `${data.address} is not valid: ${fault}`
  }
  return undefined
}

let validate: ValidateFunction | undefined

function faultOfJson(text: string, corpus: Corpus): string | undefined {
  const document = JSON.parse(text)
  if ('$schema' in document && 'title' in document) return undefined
  if (!validate) {
    const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
    addFormats.default(ajv)
    const {$id, ...schema} = jsonSchema(corpus.site)
    validate = ajv.compile(schema)
  }
  return validate(document) ? undefined : JSON.stringify(validate.errors?.slice(0, 3))
}

let profileOfActs: XsdValidator | undefined

function faultOfXml(text: string): string | undefined {
  try {
    using document = XmlDocument.fromString(text)
    profileOfActs ??= XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(profile)))
    if (text.includes('<akomaNtoso')) profileOfActs.validate(document)
    return undefined
  } catch (error) {
    return String(error)
  }
}
