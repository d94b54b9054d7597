SELECT sys_ensure_check('reviews', 'reviews_rating_range', 'rating IS NOT NULL AND rating BETWEEN 1 AND 5');
