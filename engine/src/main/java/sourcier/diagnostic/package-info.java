/** What is wrong, where, and what to do about it: codes, texts outside Java, a collector and printers. */
package sourcier.diagnostic;
