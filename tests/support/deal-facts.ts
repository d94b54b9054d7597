/** What a deal's page tells, in one shape for what its JSON-LD states and what its HTML shows. */
export interface DealFacts {
  title: string;
  summary: string;
  url: string;
  /** The names of the files, in order: the sizes differ by who asks. */
  pictures: string[];
  offer: {
    merchant: { name: string; url: string };
    price: number;
    /** The struck price. */
    before: number | null;
    currency: string;
    availability: string;
    /** The instant the page counts down to: when the offer ends, or opens. */
    until: string;
  } | null;
  rating: { average: number; count: number } | null;
  reviews: Array<{ author: string; stars: number; title: string | null; body: string; on: string; language: string }>;
  place: { name: string; address: string; phone: string | null; point: string | null } | null;
  crumbs: Array<{ name: string; url: string }>;
  questions: Array<{ question: string; answer: string }>;
}
