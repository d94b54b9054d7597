/** Whose mail it is, as the head and the foot of each mail say it. */
export interface Brand {
  name: string;
  /** The address of the storefront, without a slash at its end. */
  siteUrl: string;
  supportEmail: string;
}
