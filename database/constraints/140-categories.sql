-- The shop walks the tree of categories: a loop would never end. Links join rows (one for each
-- language), so the walk goes from document to document.
CREATE OR REPLACE FUNCTION sys_categories_refuse_cycle() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  loops boolean;
BEGIN
  -- Two edits at the same moment could each be right and make a loop together: they take turns.
  PERFORM pg_advisory_xact_lock(7301002);
  WITH RECURSIVE up AS (
    SELECT c.document_id FROM categories c WHERE c.id = NEW.inv_category_id
    UNION
    SELECT parent.document_id
      FROM up
      JOIN categories child ON child.document_id = up.document_id
      JOIN categories_parent_lnk l ON l.category_id = child.id
      JOIN categories parent ON parent.id = l.inv_category_id
  )
  SELECT EXISTS (SELECT 1 FROM up JOIN categories me ON me.id = NEW.category_id WHERE up.document_id = me.document_id) INTO loops;
  IF loops THEN
    RAISE EXCEPTION 'A category cannot lie below itself.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'categories_no_cycle', TABLE = 'categories';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER categories_no_cycle
  AFTER INSERT OR UPDATE ON categories_parent_lnk
  FOR EACH ROW EXECUTE FUNCTION sys_categories_refuse_cycle();
