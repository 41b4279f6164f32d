/** The commands of {@code bin/site} and of the Maven build. */
package sourcier.cli;
