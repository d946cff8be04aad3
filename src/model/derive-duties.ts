import type {Passage} from '../texts/passage.ts'
import type {Act, Party, Section} from './corpus.ts'

/** A subsection with its section, as a duty of a party. */
export interface Duty {
  section: Section
  passage: Passage
  how: 'binds' | 'involves'
  /** First day in force, where it is to come on the site's day: nobody has the duty before. */
  comingFrom?: string
}

/** Gives each party the subsections that bind or involve authorities of its kind, while it is there. */
export function deriveDuties(parties: readonly Party[], acts: readonly Act[]): void {
  const byRole = new Map<string, Duty[]>()
  const add = (role: string, duty: Duty) => {
    const duties = byRole.get(role) ?? []
    duties.push(duty)
    byRole.set(role, duties)
  }
  for (const section of acts.flatMap((act) => act.sections)) {
    for (const passage of section.reading.passages) {
      const comingFrom = section.coming[passage.id]
      const duty = {section, passage, ...(comingFrom && {comingFrom})}
      for (const role of passage.subsection?.binds ?? []) add(role, {...duty, how: 'binds'})
      for (const role of passage.subsection?.involves ?? []) add(role, {...duty, how: 'involves'})
    }
  }
  for (const party of parties) {
    const {role} = party.data
    // Of what is of no kind of its own the law says nothing together.
    party.duties = party.hasEnded || role === 'other' ? [] : (byRole.get(role) ?? [])
  }
}
