import type {PageComponent} from '../schemas/page.ts'
import ApprovalMatrix from './agreement/ApprovalMatrix.astro'
import AccessibilityContact from './page/AccessibilityContact.astro'
import CooperationLevels from './pictures/CooperationLevels.astro'

/** The components that an editorial page may place. */
export const registry = {
  AccessibilityContact,
  ApprovalMatrix,
  CooperationLevels
} as const satisfies Record<PageComponent, unknown>
