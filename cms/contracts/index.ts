export * from './blocks.ts';
export * from './blog.ts';
export * from './editorial.ts';
export * from './home.ts';
export * from './marketplace.ts';
export * from './seo.ts';
