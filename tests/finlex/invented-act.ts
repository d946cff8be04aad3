/** What an invented act says of itself; all else is as Finlex writes it. */
export interface InventedAct {
  /** `77/2031`. */
  number: string
  title?: string
  language?: 'fin' | 'swe'
  /** A consolidated act is amended up to a version, `20330012`, or by nobody, `''`. */
  consolidated?: string
  /** Inside of `proprietary`. */
  data?: string
  /** Inside of the enacting formula. */
  formula?: string
  /** Provisions. */
  text?: string
  /** After the provisions: entry into force, attachments. */
  after?: string
}

/** An act that no parliament has given, in the shape in which Finlex answers. */
export function inventedAct({
  number,
  title = 'Laki lyhtyjen hoidosta',
  language = 'fin',
  consolidated,
  data = '',
  formula = '<p>Eduskunnan päätöksen mukaisesti säädetään:</p>',
  text = section('1', 'Soveltamisala', subsection('1', 'Tätä lakia sovelletaan lyhtyihin.')),
  after = ''
}: InventedAct): string {
  const [running = '', year = ''] = number.split('/')
  const isConsolidated = consolidated !== undefined
  const work = `/akn/fi/act/statute${isConsolidated ? '-consolidated' : ''}/${year}/${running}`
  const uri = `${work}/${language}@${consolidated ?? ''}`
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:finlex="http://data.finlex.fi/schema/finlex" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <act contains="${isConsolidated ? 'multipleVersions' : 'originalVersion'}" name="main">
        <meta>
            <identification source="#organization_fi.finlex">
                <FRBRWork>
                    <FRBRthis value="${work}/!main"/>
                    <FRBRuri value="${work}"/>
                    <FRBRdate date="${year}-02-03" name="dateIssued"/>
                    <FRBRdate date="${year}-02-05" name="datePublished"/>
                    <FRBRnumber value="${running}"/>
                </FRBRWork>
                <FRBRExpression>
                    <FRBRthis value="${uri}/!main"/>
                    <FRBRuri value="${uri}"/>
                    <FRBRdate date="${year}-02-03" name="dateIssued"/>
                    ${isConsolidated ? `<FRBRdate date="2034-05-06" name="dateConsolidated"/>` : ''}
                    ${consolidated ? `<FRBRversionNumber value="${consolidated}"/>` : ''}
                    <FRBRlanguage language="${language}"/>
                </FRBRExpression>
            </identification>
            <proprietary source="#organization_fi.finlex">
                <finlex:documentYear>${year}</finlex:documentYear>
                ${data}
            </proprietary>
        </meta>
        <preface>
            <p>
                <docNumber>${number}</docNumber>
                <docTitle>${title}</docTitle>
            </p>
        </preface>
        <preamble>
            <formula name="enactingClause">${formula}</formula>
        </preamble>
        <body>
            <hcontainer finlex:outline="Säädöksen teksti" name="statuteProvisionsWrapper">
                ${text}
            </hcontainer>
            ${after}
            <hcontainer finlex:outline="Esityöt ja allekirjoitukset" name="conclusions">
                <hcontainer finlex:outline="Allekirjoitukset" name="signatures">
                    <content>
                        <p>Helsingissä 3.2.${year}</p>
                        <p><signature><role refersTo="">Lyhtyministeri</role><person refersTo="">Sari Sytyttäjä</person></signature></p>
                    </content>
                </hcontainer>
            </hcontainer>
        </body>
    </act>
</akomaNtoso>
`
}

/** A list of expressions, as Finlex answers to a question for all versions. */
export function inventedList(...acts: readonly string[]): string {
  return `<AknXmlList><Results>${acts.join('')}</Results></AknXmlList>`
}

export function chapter(number: string, heading: string, ...inside: string[]): string {
  return `<chapter eId="chp_${number.replace(' ', '')}"><num>${number} luku</num><heading>${heading}</heading>${inside.join('')}</chapter>`
}

/** `number` as the sign goes with it: `5 a`. */
export function section(number: string, heading: string, ...inside: string[]): string {
  return `<section eId="sec_${number.replace(' ', '')}"><num>${number} §</num><heading>${heading}</heading>${inside.join('')}</section>`
}

/** `id` with the version it may carry, `2v20330012`. */
export function subsection(id: string, words: string, version = ''): string {
  const mark = version && ` finlex:originalVersion="@${version}"`
  return `<subsection eId="sec_1__subsec_${id}"${mark}><content><p>${words}</p></content></subsection>`
}

export function item(id: string, number: string, words: string): string {
  return `<paragraph eId="sec_1__subsec_1__para_${id}"><num>${number} </num><content><p>${words}</p></content></paragraph>`
}

export function note(words: string): string {
  return `<hcontainer finlex:outline="huomautus" name="noteAuthorial"><content><p>${words}</p></content></hcontainer>`
}
