/** Rules on files as such: where they lie, how they are saved, and which characters they hold. */
package sourcier.check.form;
