import {type Attribute, type AttributeName, attributeOf, hasWord, type Tag} from './tags.ts'

/** How an attribute holds addresses: one, several with descriptors, or one after a delay. */
export type AddressForm = 'address' | 'srcset' | 'refresh'

/** Attributes that hold one address, whatever the element. */
const plain: ReadonlySet<AttributeName> = new Set([
  'href',
  'xlink:href',
  'src',
  'poster',
  'action',
  'formaction',
  'cite',
  'data'
])

/** The form in which an attribute of an element holds addresses; `undefined` if it holds none. */
export function addressForm(tag: Tag, {name}: Attribute): AddressForm | undefined {
  if (name === 'data') return tag.name === 'object' ? 'address' : undefined
  if (plain.has(name)) return 'address'
  if (name === 'srcset' || name === 'imagesrcset') return 'srcset'
  if (name === 'content' && tag.name === 'meta') {
    return attributeOf(tag, 'http-equiv')?.toLowerCase() === 'refresh' ? 'refresh' : undefined
  }
  return undefined
}

/** The attribute in which an element tells the site's own absolute address, for machines. */
export function absoluteAttribute(tag: Tag): Attribute | undefined {
  return tag.name === 'link' || tag.name === 'meta' ? absoluteOf(tag) : undefined
}

function absoluteOf(tag: Tag): Attribute | undefined {
  const name =
    tag.name === 'link' && (hasWord(tag, 'rel', 'canonical') || isTranslation(tag))
      ? 'href'
      : tag.name === 'meta' &&
          /^(?:og:(?:url|image|image:secure_url)|twitter:image)$/u.test(
            attributeOf(tag, 'property') ?? attributeOf(tag, 'name') ?? ''
          )
        ? 'content'
        : undefined
  return name === undefined
    ? undefined
    : tag.attributes.find((attribute) => attribute.name === name)
}

function isTranslation(tag: Tag): boolean {
  return hasWord(tag, 'rel', 'alternate') && attributeOf(tag, 'hreflang') !== undefined
}

const refresh = /^(?<delay>\s*\d+\s*[;,]?\s*(?:url\s*=\s*)?)(?<address>\S.*)$/isu

/** The addresses that a value holds. */
export function addressesIn(value: string, form: AddressForm): string[] {
  const found: string[] = []
  mapAddresses(value, form, (address) => {
    found.push(address)
    return address
  })
  return found
}

/** A value with each of its addresses replaced. */
export function mapAddresses(
  value: string,
  form: AddressForm,
  replace: (address: string) => string
): string {
  if (form === 'srcset') return mapSrcset(value, replace)
  if (form === 'address') return replace(value.trim())
  const groups = refresh.exec(value)?.groups
  if (!groups) return value
  return `${groups['delay']}${replace((groups['address'] ?? '').trim().replace(/^(['"])(.*)\1$/u, '$2'))}`
}

/** `a.webp 1x, b.webp 2x`: an address may hold commas, but not end in one. */
function mapSrcset(value: string, replace: (address: string) => string): string {
  return [...value.matchAll(/(?<address>[^\s,]\S*[^\s,])(?<size>\s+[^\s,]+)?\s*(?:,|$)/gu)]
    .map(({groups}) => `${replace(groups?.['address'] ?? '')}${groups?.['size'] ?? ''}`)
    .join(', ')
}
