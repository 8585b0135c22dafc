package dev.renewal.quickstart;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.Dataset;
import dev.renewal.model.project.Project;
import java.io.IOException;
import java.nio.file.Path;

/** How do I read a dataset with the Jackson I already have? */
public final class ReadDataset {
  private ReadDataset() {}

  /** Prints the projects in the file named first. */
  public static void main(String[] args) throws IOException {
    JsonMapper json = JsonMapper.builder().findAndAddModules().build();
    Dataset dataset = json.readValue(Path.of(args[0]).toFile(), Dataset.class);
    for (Project project : dataset.getProjects()) {
      System.out.println(project.getId() + " " + project.getName().orElse("?"));
    }
  }
}
