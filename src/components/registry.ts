import type {PageComponent} from '../schemas/page.ts'
import AccessibilityContact from './AccessibilityContact.astro'
import ApprovalMatrix from './ApprovalMatrix.astro'
import CooperationLevels from './CooperationLevels.astro'

/** The components that an editorial page may place. */
export const registry = {
  AccessibilityContact,
  ApprovalMatrix,
  CooperationLevels
} as const satisfies Record<PageComponent, unknown>
