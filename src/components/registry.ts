import AccessibilityContact from './AccessibilityContact.astro'
import ApprovalMatrix from './ApprovalMatrix.astro'
import CooperationLevels from './CooperationLevels.astro'
import Words from './Words.astro'

/** The components that an editorial page may place, and elements that leave only their words. */
export const registry = {
  AccessibilityContact,
  ApprovalMatrix,
  CooperationLevels,
  Citation: Words
} as const
