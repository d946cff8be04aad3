import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** A fault that a plugin finds in a text. The rule's wording is not the plugin's business. */
export interface Complaint {
  rule: string
  found?: string | undefined
  expected?: string | undefined
  nearest?: string | undefined
  subject?: string | undefined
  /** Id of the advice, where the rule has several. */
  described?: string | undefined
}

/** A message of a file with its complaint beside it. */
export type ComplaintMessage = VFileMessage & {complaint: Complaint}

/** Nobody reads more: the rest shows when these are mended. */
const mostComplaints = 200

/** Files a complaint about a node, as a message with rule id and place. */
export function complain(
  file: VFile,
  place: Position | Point | undefined,
  complaint: Complaint
): undefined {
  if (file.messages.length >= mostComplaints) return
  const message = file.message(complaint.rule, {
    ...(place && {place}),
    ruleId: complaint.rule,
    source: 'content'
  })
  Object.assign(message, {complaint, actual: complaint.found})
}

/** Whether a message came from `complain`. */
export function isComplaint(message: VFileMessage): message is ComplaintMessage {
  return 'complaint' in message
}
