/** What Git knows of the dossier: the changes of its claims and questions, gathered for the log that the pages are made of. */
package sourcier.history;
